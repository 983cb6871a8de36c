update member set level = 'z' where id = 2;
