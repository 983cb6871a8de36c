update bill set amount = 10 where id = 1;
