SELECT 1 FROM {{ relation }} WHERE {{ condition }}
