### States of things

loading = 加载中…
please-wait = 请稍候
saving = 正在保存…
saved = 已保存
success = 成功
failed = 失败
warning = 警告
error = 错误
active = 启用中
inactive = 未启用
pending = 待处理
completed = 已完成
in-progress = 进行中
unknown = 未知
none = 无
available = 可用
unavailable = 不可用
coming-soon = 即将推出
no-data = 暂无数据
new-label = 新品
