update member set level = 'Z' where id = 2;
