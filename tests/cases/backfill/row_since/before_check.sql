insert into member (id, points) values (2, 7);
