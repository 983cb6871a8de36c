delete from member where id = 2;
