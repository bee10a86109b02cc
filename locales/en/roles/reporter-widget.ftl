### Boxes about the author

reporter-about = About the Author
reporter-about-authors = About the authors
reporter-about-writer = About the writer
reporter-meet = Meet the author
reporter-profile = Author profile
reporter-more-of-name = More by { $author }
reporter-more-posts = More posts by { $author }
reporter-more-from-author = More from this author
reporter-articles-of = View all posts by { $author }
reporter-see-more = See more articles by { $author }
reporter-follow = Follow { $author } on { $network }
reporter-follow-author = Follow the author
reporter-contact = Contact the author
