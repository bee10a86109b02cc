save = Save
show = Show
    .title = Show it
