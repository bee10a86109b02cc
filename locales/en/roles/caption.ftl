### What a picture shows, and remarks on it

caption-unrelated = The photo is not related to the article.
caption-description = Caption:
caption-file-photo = This file photo shows { $text }
caption-undated = This undated photo, provided by { $source }, shows { $text }
caption-image-provided = This image, provided by { $source }, shows { $text }
caption-photo-provided = This photo, provided by { $source }, shows { $text }
caption-count = Image { NUMBER($index) } of { NUMBER($total) }
