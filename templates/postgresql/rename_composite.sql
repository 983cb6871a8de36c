ALTER TYPE {{ from }} RENAME TO {{ to_name }}
