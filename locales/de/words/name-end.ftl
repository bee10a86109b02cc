### What ends a name in a byline: when or where it was posted follows

name-end-am = am
name-end-um = um
