ALTER TYPE {{ type }} RENAME VALUE {{ from }} TO {{ to }}
