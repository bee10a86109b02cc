### What went wrong, and questions before something is done

something-went-wrong = 出了点问题
page-not-found = 页面未找到
page-does-not-exist = 您要查找的页面不存在。
access-denied = 拒绝访问
session-expired = 会话已过期，请重新登录。
try-again-later = 请稍后再试。
error-occurred = 发生错误
no-connection = 没有网络连接
enable-javascript = 请在浏览器中启用 JavaScript
confirm-delete-file = 要删除此文件吗?
are-you-sure = 确定吗?
cannot-be-undone = 此操作无法撤销。
