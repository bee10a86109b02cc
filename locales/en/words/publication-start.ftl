### How lines begin that say when a page was published

publication-start-published = Published
publication-start-posted = Posted
