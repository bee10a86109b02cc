### What went wrong, and questions before something is done

something-went-wrong = Something went wrong
page-not-found = Page not found
page-does-not-exist = The page you are looking for does not exist.
access-denied = Access denied
session-expired = Your session has expired. Please log in again.
try-again-later = Please try again later.
error-occurred = An error occurred
no-connection = No internet connection
enable-javascript = Please enable JavaScript in your browser
confirm-delete-file = Delete this file?
are-you-sure = Are you sure?
cannot-be-undone = This action cannot be undone.
