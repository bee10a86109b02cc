### What stands where a name is looked for, and is none

no-name-1 = 管理员
no-name-2 = 匿名
no-name-3 = 作者
no-name-4 = 游客
no-name-5 = 登录
no-name-6 = 注册
no-name-7 = 关注
no-name-8 = 回复
no-name-9 = 分享
