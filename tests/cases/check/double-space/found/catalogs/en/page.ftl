hide = Hide from spammers
