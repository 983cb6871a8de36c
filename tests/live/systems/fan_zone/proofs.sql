with vip as (select distinct user_id from customer_subscriptions where plan = 'VIP' and status = 'ACTIVE'),
bonus as (select user_id from customer_credit_transactions where type = 'PROMOTIONAL' and amount = 50 and metadata @> '{"migration": true}')
select '1 every user has XP: 0 points, bronze' as proof,
  (select count(*) from customer_users u where not exists (select from customer_xp x where x.user_id = u.id and x.xp_points = 0 and x.level = 'BRONZE')) as offenders
union all select '2 every user has credits, VIPs their bonus',
  (select count(*) from customer_users u left join customer_credits c on c.user_id = u.id
   where c.balance is distinct from case when u.id in (select user_id from vip) then 50 else 0 end)
union all select '3 every user has a referral code, unique and in form',
  (select count(*) - count(distinct referral_code) + count(*) filter (where referral_code !~ '^GOAL-[0-9A-Z]{6}$') from customer_users)
union all select '4 as many bonuses as VIP users, each their own',
  (select abs((select count(*) from bonus) - (select count(*) from vip)) + (select count(*) from vip where user_id not in (select user_id from bonus)))
union all select '5 five badges',
  (select abs(count(*) - 5) from badges where slug in ('first_referral', 'prediction_master', 'streak_7', 'first_comment', 'vip_founder'))
union all select '6 three notification templates', (select abs(count(*) - 3) from notification_templates)
union all select '7 no orphans',
  (select count(*) from customer_xp x left join customer_users u on u.id = x.user_id where u.id is null)
  + (select count(*) from customer_credits c left join customer_users u on u.id = c.user_id where u.id is null)
  + (select count(*) from customer_credit_transactions t left join customer_credits c on c.user_id = t.user_id where c.user_id is null)
union all select '8 every planned index is there and valid',
  (select abs(count(*) - 26) from pg_index i join pg_class c on c.oid = i.indexrelid
   where c.relnamespace = 'public'::regnamespace and c.relname like 'idx\_%' and i.indisvalid)
union all select '9 no user is lost', (select abs(count(*) - 50016) from customer_users)
order by 1;
