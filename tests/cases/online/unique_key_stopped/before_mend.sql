update stock set sku = 'b' where id = 2;
