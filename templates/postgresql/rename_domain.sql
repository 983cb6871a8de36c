ALTER DOMAIN {{ from }} RENAME TO {{ to_name }}
