ALTER POLICY {{ from }} ON {{ table }} RENAME TO {{ to_name }}
