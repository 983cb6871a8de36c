insert into badges (slug, name) values ('second', 'Second');
