### Documentation pages

edit-this-page = 编辑此页
was-this-helpful = 此页面有帮助吗?
further-reading = 延伸阅读
see-also = 另请参阅
getting-started = 入门
introduction = 介绍
next-steps = 后续步骤
prerequisites = 先决条件
installation = 安装
example = 示例
troubleshooting = 疑难解答
release-notes = 发行说明
