### Comment boxes and their rules

comments = Comments
comments-comment = Comment
comments-count =
    { NUMBER($count) } { $count ->
        [one] Comment
       *[other] Comments
    }
comments-count-parenthesized = Comments ({ NUMBER($count) })
comments-no = No comments
comments-no-yet = No comments yet
comments-be-first = Be the first to comment
comments-leave = Leave a comment
comments-leave-reply = Leave a reply
comments-add = Add a comment
comments-cancel-reply = Cancel reply
comments-join = Join the conversation
comments-join-discussion = Join the discussion
comments-post = Post a comment
comments-post-do = Post comment
comments-view = View comments
comments-show = Show comments
comments-sort = Sort by
comments-reply = Reply
comments-report = Report abuse
comments-login = Log in to comment
comments-login-must = You must be logged in to post a comment.
comments-login-reply = Log in to reply
comments-closed = Comments are closed
comments-closed-period = Comments are closed.
comments-email-hidden = Your email address will not be published.
comments-required-marked = Required fields are marked
comments-required-fields = Your email address will not be published. Required fields are marked
comments-remember = Save my name, email, and website in this browser for the next time I comment.
comments-notify = Notify me of follow-up comments by email.
comments-notify-posts = Notify me of new posts by email.
comments-powered = comments powered by { $source }
comments-view-powered = Please enable JavaScript to view the comments powered by { $source }
comments-trackbacks = Trackbacks
comments-responses =
    { NUMBER($count) } { $count ->
        [one] Response
       *[other] Responses
    }
comments-replies =
    { NUMBER($count) } { $count ->
        [one] reply
       *[other] replies
    }
comments-moderated = Your comment is awaiting moderation.
