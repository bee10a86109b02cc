### How readers feel about the article

react-like = Like
react-like-this = Like this
react-likes =
    { NUMBER($count) } { $count ->
        [one] like
       *[other] likes
    }
react-dislike = Dislike
react-helpful = Was this article helpful?
react-useful = Was this page useful?
react-page-helpful = Was this page helpful?
react-rate = Rate this article
react-thanks = Thanks for your feedback!
react-feel = How do you feel about this story?
react-views = { NUMBER($count) } views
react-found-helpful = { NUMBER($count) } people found this helpful
