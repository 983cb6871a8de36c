select 'as many rows in user_stats as in user' as proof, abs((select count(*) from user_stats) - (select count(*) from user)) as offenders
union all select 'a user without stats', count(*) from user u left join user_stats s on s.user_id = u.id where s.user_id is null
union all select 'stats without a user', count(*) from user_stats s left join user u on u.id = s.user_id where u.id is null
union all select 'the foreign key is there', 1 - count(*) from information_schema.referential_constraints
  where constraint_schema = database() and constraint_name = 'fk_user_stats_user_id' and table_name = 'user_stats' and delete_rule = 'CASCADE'
union all select 'a counter is still in user', count(*) from information_schema.columns
  where table_schema = database() and table_name = 'user'
    and column_name in ('fans_count', 'total_likes', 'total_favorites', 'total_sponsorship', 'total_article_exposure', 'website_coins');
