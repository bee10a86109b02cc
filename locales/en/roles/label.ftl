### Section names, kickers and tags beside the article

tags-header = Tags
tags-list = Tags: { $text }
keywords = Keywords
topics = Topics
topics-list = Topics: { $text }
filed-under = Filed under: { $text }
filed-under-plain = Filed under
posted-in = Posted in { $text }
categories-header = Categories
category = Category
in-this-article = In this article
