### Settings

settings = 设置
preferences = 偏好设置
general = 常规
notifications = 通知
notification-settings = 通知设置
appearance = 外观
dark-mode = 深色模式
light-mode = 浅色模式
privacy = 隐私
security = 安全
permissions = 权限
advanced = 高级
options = 选项
dashboard = 仪表板
users = 用户
