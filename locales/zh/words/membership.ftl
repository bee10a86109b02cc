### How lines begin that say since when somebody is a member

membership-1 = 注册时间
