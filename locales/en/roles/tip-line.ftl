### Asks readers for tips

tip-send = Send us a tip
tip-news = News tips
tip-submit = Submit a tip
tip-got = Got a tip?
tip-email = Send tips to { $email }
tip-contact = Do you have a story? Contact us at { $email }
tip-error = See an error? Let us know.
tip-correction = Request a correction
