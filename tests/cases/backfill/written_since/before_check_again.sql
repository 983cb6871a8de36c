update member set points = 5, level = 'NEW' where id = 1;
