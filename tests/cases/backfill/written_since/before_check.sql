update member set points = 6 where id = 1;
update member set level = 'new' where id = 1;
