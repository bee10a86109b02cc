days = Money back within 60 days
