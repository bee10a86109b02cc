### How lines begin that say since when somebody is a member

membership-joined = Joined
membership-join-date = Join Date
membership-registered = Registered
membership-founded = Founded
membership-member-since = Member since
