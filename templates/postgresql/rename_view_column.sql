ALTER VIEW {{ view }} RENAME COLUMN {{ from }} TO {{ to }}
