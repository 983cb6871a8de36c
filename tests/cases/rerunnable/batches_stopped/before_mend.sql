update bill set parts = 1 where id = 4;
update bill set amount = 1000 where id = 1;
