### Fields of forms

required-field = Required field
field-required = This field is required
optional = Optional
name = Name
title-field = Title
description = Description
message = Message
subject = Subject
comment-field = Leave a comment
no-comments-yet = No comments yet
date = Date
time = Time
select-option = Select an option
country = Country
city = City
postal-code = Postal code
invalid-email = Please enter a valid email address
drag-and-drop = Drag and drop files here
