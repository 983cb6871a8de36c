select 'users who live nowhere that we know' as proof, count(*) as offenders from users u left join addresses a on a.id = u.address_id where u.address_id is not null and a.id is null
union all select 'shops that stand nowhere that we know', count(*) from shops s left join addresses a on a.id = s.address_id where s.address_id is not null and a.id is null
union all select 'users without an address', abs(count(*) filter (where address_id is null) - 200) from users
union all select 'shops without an address', abs(count(*) filter (where address_id is null) - 13) from shops
union all select 'addresses of nobody', count(*) from addresses a
  where not exists (select from users u where u.address_id = a.id) and not exists (select from shops s where s.address_id = a.id)
union all select 'house numbers twice', count(*) - count(distinct house_number) from addresses
union all select 'products without a category', abs(count(*) filter (where category_id is null) - 600) from products
union all select 'slugs out of form', count(*) from product_categories where slug !~ '^[a-z]+(-[a-z]+)*$'
union all select 'categories', abs(count(*) - 4) from product_categories
union all select 'products without exactly one default variant', count(*) from products p where 1 <> (select count(*) from product_variants v where v.product_id = p.id and v.is_default)
union all select 'variants without a product', count(*) from product_variants v left join products p on p.id = v.product_id where p.id is null
union all select 'sku out of form', count(*) from product_variants where sku <> product_id || '-default'
union all select 'prices and stocks below 0', count(*) from product_variants where price < 0 or stock < 0
union all select 'orders below 0', count(*) from orders where total_amount < 0
union all select '5 checks', abs(count(*) - 5) from pg_constraint where connamespace = 'public'::regnamespace and conname like 'chk\_%'
union all select '11 indexes', abs(count(*) - 11) from pg_indexes where schemaname = 'public' and indexname like 'idx\_%'
union all select 'constraints that are not valid', count(*) from pg_constraint where connamespace = 'public'::regnamespace and not convalidated
union all select 'indexes that are not valid', count(*) from pg_index i join pg_class c on c.oid = i.indexrelid where c.relnamespace = 'public'::regnamespace and not indisvalid
union all select 'legacy columns that are still there', count(*) from information_schema.columns
  where table_schema = 'public' and ((table_name in ('users', 'shops') and column_name = 'house_number') or (table_name = 'products' and column_name in ('category', 'price', 'stock')))
union all select 'settings of autovacuum', count(*) from pg_class
  where oid = 'product_variants'::regclass and not reloptions @> array['autovacuum_vacuum_scale_factor=0.1', 'autovacuum_analyze_scale_factor=0.05']
union all select 'monitoring views that do not answer', 2 - count(distinct measure) from server_health
order by 1;
