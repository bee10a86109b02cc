### How bylines begin

byline-start-written-by = Written by
byline-start-authored-by = Authored by
byline-start-article-by = Article by
byline-start-interview-by = Interview by
byline-start-started-by = Started by
byline-start-posted-by = Posted by
byline-start-post-by = Post by
byline-start-published-by = Published by
byline-start-words-by = Words by
byline-start-story-by = Story by
byline-start-text-by = Text by
byline-start-author = Author:
byline-start-authors = Authors:
byline-start-author-s = Author(s):
byline-start-contributors = Contributors:
byline-start-by = By:
byline-start-by-17 = By
