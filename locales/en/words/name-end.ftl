### What ends a name in a byline: when or where it was posted follows

name-end-on = on
name-end-at = at
name-end-in = in
name-end-on-behalf-of = on behalf of
