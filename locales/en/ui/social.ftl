### Following and thanking

follow-us = Follow us
newsletter-signup = Sign up for our newsletter
thank-you = Thank you!
watch-video = Watch the video
