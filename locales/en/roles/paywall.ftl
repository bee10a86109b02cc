### Member and login walls

wall-subscribe-continue = Subscribe to continue reading
wall-subscribe-read = Subscribe to read more
wall-subscribe-unlock = Subscribe to unlock this article
wall-continue = Continue reading the main story
wall-limit = You have reached your article limit
wall-limit-free = You have reached your limit of free articles.
wall-subscribers = This article is for subscribers only
wall-subscribers-exclusive = Exclusive for subscribers
wall-members-only = This content is for members only
wall-login = Log in to continue
wall-login-read = Log in to continue reading
wall-already = Already a subscriber? Sign in
wall-already-log-in = Already a subscriber? Log in
wall-already-account = Already have an account? Log in
wall-account = Create a free account
wall-account-continue = Create a free account to continue reading
wall-unlock = Unlock this article
wall-remaining = You have { NUMBER($count) } free articles remaining
wall-register = Register to continue reading
