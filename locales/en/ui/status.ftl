### States of things

loading = Loading…
please-wait = Please wait
saving = Saving…
saved = Saved
success = Success
failed = Failed
warning = Warning
error = Error
active = Active
inactive = Inactive
pending = Pending
completed = Completed
in-progress = In progress
unknown = Unknown
none = None
available = Available
unavailable = Unavailable
coming-soon = Coming soon
no-data = No data available
new-label = New!
