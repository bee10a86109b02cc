mail = help@exampel.org へお送りください。
site = https://example.org/start をご覧ください。
