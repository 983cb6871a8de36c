select 'five badges' as proof, (select abs(count(*) - 5) from badges where slug in ('first_referral', 'prediction_master', 'streak_7', 'first_comment', 'vip_founder')) as offenders
union all select 'three notification templates', (select abs(count(*) - 3) from notification_templates)
union all select 'every planned index is there and valid',
  (select abs(count(*) - 26) from pg_index i join pg_class c on c.oid = i.indexrelid
   where c.relnamespace = 'public'::regnamespace and c.relname like 'idx\_%' and i.indisvalid)
union all select 'no user is lost', (select abs(count(*) - 50016) from customer_users);
