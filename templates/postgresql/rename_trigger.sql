ALTER TRIGGER {{ from }} ON {{ table }} RENAME TO {{ to_name }}
