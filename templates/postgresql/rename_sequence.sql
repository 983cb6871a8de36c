ALTER SEQUENCE {{ from }} RENAME TO {{ to_name }}
