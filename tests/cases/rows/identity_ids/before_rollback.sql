insert into plan (name) values ('later');
insert into size (name) values ('later');
delete from plan where name = 'later';
