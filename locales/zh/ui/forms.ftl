### Fields of forms

required-field = 必填项
field-required = 此字段为必填项
optional = 可选
name = 姓名
title-field = 标题
description = 描述
message = 消息
subject = 主题
comment-field = 发表评论
no-comments-yet = 暂无评论
date = 日期
time = 时间
select-option = 请选择一个选项
country = 国家
city = 城市
postal-code = 邮政编码
invalid-email = 请输入有效的电子邮件地址
drag-and-drop = 将文件拖放到此处
