### How lines begin that name somebody for other work than writing

other-work-updated-by = Updated by
other-work-reviewed-by = Reviewed by
other-work-edited-by = Edited by
other-work-articles-by = Articles by
other-work-all-articles-by = All articles by
other-work-more-by = More by
other-work-insights-from = Insights from
other-work-joined = Joined:
other-work-reply-to = Reply to
