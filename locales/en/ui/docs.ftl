### Documentation pages

edit-this-page = Edit this page
was-this-helpful = Was this page helpful?
further-reading = Further reading
see-also = See also
getting-started = Getting started
introduction = Introduction
next-steps = Next steps
prerequisites = Prerequisites
installation = Installation
example = Example
troubleshooting = Troubleshooting
release-notes = Release notes
