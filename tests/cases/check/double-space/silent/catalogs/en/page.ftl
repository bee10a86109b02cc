hide = Hide from spammers
lines =
    One line
      and another
