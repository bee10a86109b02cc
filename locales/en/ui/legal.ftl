### Policies and consent

privacy-policy = Privacy policy
terms-of-service = Terms of service
terms-of-use = Terms of use
terms-and-conditions = Terms and conditions
cookie-policy = Cookie policy
cookie-settings = Cookie settings
we-use-cookies = We use cookies to improve your experience.
legal-notice = Legal notice
accessibility = Accessibility
do-not-sell = Do not sell my personal information
