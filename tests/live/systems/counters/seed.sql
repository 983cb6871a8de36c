set session cte_max_recursion_depth = 100000;
insert into user (id, username, nickname, email, password_hash, bio, created_at, updated_at,
                  fans_count, total_likes, total_favorites, total_sponsorship, total_article_exposure, website_coins)
with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < 3000)
select n, concat('user_', n), concat('Nick ', n), concat('user', n, '@example.org'), sha2(n, 256), if(n % 3 = 0, null, 'Ünïcode: writes at night'),
       timestamp'2024-01-01 00:00:00' + interval n minute, timestamp'2024-06-01 00:00:00' + interval n minute,
       if(n % 5 = 0, null, n % 97), if(n % 7 = 0, null, n * 3), if(n % 11 = 0, null, n % 13), if(n % 13 = 0, null, n * 1.25),
       if(n % 17 = 0, null, 4000000000 + n), if(n % 19 = 0, null, n % 1000)
from numbers;
insert into article (author_id, title, body, published_at, created_at, updated_at)
select id, concat('On the number ', id), 'A text', if(id % 4 = 0, null, created_at), created_at, created_at from user where id % 2 = 0;
